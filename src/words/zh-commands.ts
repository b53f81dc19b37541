const source = { name: '报道', description: '只看哪一篇报道；不填则全部' };
const isPrivate = { name: '私密', description: '只让你自己看到' };

/** The commands in Chinese; each is checked against its command, where an option that is forgotten does not compile. */
export const zhCommands = {
  ask: {
    name: '提问',
    description: '就这次会晤提问；回答会注明出处',
    options: {
      question: { name: '问题', description: '你的问题，可用中文、英文或俄文' },
      source,
      private: isPrivate,
    },
  },
  who: {
    name: '人物',
    description: '某人或某机构是谁，报道怎么说，本人说了什么',
    options: {
      name: { name: '名称', description: '姓名、职务或机构' },
      source,
      private: isPrivate,
    },
  },
  summary: {
    name: '摘要',
    description: '报道讲了什么，每句都注明段落',
    options: {
      length: {
        name: '长度',
        description: '“短”适合手机；“全”包含每一段',
        choices: { short: '短', full: '全' },
      },
      source,
      private: isPrivate,
    },
  },
  figures: {
    name: '数字',
    description: '报道中的每个数字，附原句和段落',
    options: {
      topic: { name: '主题', description: '关于什么的数字；不填则全部' },
      source,
      private: isPrivate,
    },
  },
  timeline: {
    name: '时间线',
    description: '按先后列出发生的事，每个日期都注明段落',
    options: { source, private: isPrivate },
  },
  source: {
    name: '出处',
    description: '我依据哪些报道，或一段的全文',
    options: {
      paragraph: { name: '段落', description: '段落编号，如引用中的 11' },
      source,
      private: isPrivate,
    },
  },
  check: {
    name: '核对',
    menuName: '核对消息',
    description: '报道怎么说：消息里的数字、日期和名称',
    options: { text: { name: '文字', description: '消息的文字' } },
  },
  help: { name: '帮助', description: '我能做什么，每个命令附一个例子', options: {} },
};

export type CommandTexts = typeof zhCommands;
