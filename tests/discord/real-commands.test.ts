import { expect, test } from 'vitest';
import { openStandIn, startRealBot } from './bot.ts';

async function openRealBot() {
  const standIn = await openStandIn();
  await startRealBot(standIn);
  return standIn;
}

/**
 * Types a command of the real list at the real bot, and gives its response as Discord got it. What stands under
 * it is held by presses.test.ts, and which questions are offered changes with the knowledge.
 */
async function ask(command: string, options: Record<string, string | boolean> = {}): Promise<unknown> {
  const standIn = await openRealBot();
  const asked = standIn.interact({ command, options });
  const { type, data } = { data: undefined, ...(await asked.answered()) };
  expect(asked.refusals).toEqual([]);
  return JSON.parse(JSON.stringify({ type, data }), (name, value) => {
    if (name === 'components') return undefined;
    return name === 'description' ? value.replace(/(?<=You could ask:[\s\S]*\n- ).+/g, 'a question') : value;
  });
}

test('/ask: the short answer, the passage, its citation', async () => {
  expect(await ask('ask', { question: 'how much was trade in 2021' })).toMatchInlineSnapshot(`
    {
      "data": {
        "allowed_mentions": {
          "parse": [],
        },
        "embeds": [
          {
            "color": 3046706,
            "description": "**146.87 billion dollars**

    > The Chinese Ministry of Commerce (MOC) has witnessed rising **trade** between China and Russia. In spite of the global recession, the growth of this **trade** was put at 35.9% a year, to about $146.87 billion in **2021**, the highest level in history.
    -# [1] TDI, 3 Feb 2022, ¶11",
            "footer": {
              "text": "Lavrov and Wang Yi meet in Beijing on the eve of the Xi–Putin talks · TDI, 3 Feb 2022 · restated",
            },
          },
        ],
      },
      "type": 4,
    }
  `);
});

test('/ask: what is not told, and what is near it', async () => {
  expect(await ask('ask', { question: 'what was trade in 2020', private: true })).toMatchInlineSnapshot(`
    {
      "data": {
        "allowed_mentions": {
          "parse": [],
        },
        "embeds": [
          {
            "color": 16361509,
            "description": "The account has nothing for 2020. It speaks of 2021.

    The nearest that it says:

    > The Chinese Ministry of Commerce (MOC) has witnessed rising **trade** between China and Russia. In spite of the global recession, the growth of this **trade** was put at 35.9% a year, to about $146.87 billion in 2021, the highest level in history.
    -# [1] TDI, 3 Feb 2022, ¶11

    **You could ask:**
    - a question
    - a question
    - a question",
            "footer": {
              "text": "Lavrov and Wang Yi meet in Beijing on the eve of the Xi–Putin talks · TDI, 3 Feb 2022 · restated",
            },
          },
        ],
        "flags": 64,
      },
      "type": 4,
    }
  `);
});

test('/who', async () => {
  expect(await ask('who', { name: 'Xi Jinping' })).toMatchInlineSnapshot(`
    {
      "data": {
        "allowed_mentions": {
          "parse": [],
        },
        "embeds": [
          {
            "color": 3046706,
            "description": "- **President of China, head of state of China** [¶3, ¶5]

    **What it says of Xi Jinping**
    - President Xi Jinping of China was scheduled to meet President Vladimir Putin of Russia in Beijing, one day after the foreign ministers met. [¶3]
    - Wang Yi said that he met Lavrov in order to complete the final political preparations before the state talks of the Chinese and Russian heads of state. [¶5]
    - Lavrov said that the meeting of the two presidents would strengthen Russia-China relations, help the structure of a modern system of international relations to develop and bring an upgrade of sustainable development in the world. [¶6]
    - In Lavrov's view, the meeting of Xi Jinping and Vladimir Putin is of great importance. [¶6]

    -# Also written: 习近平 · Си Цзиньпин · Hsi Chin-ping",
            "footer": {
              "text": "Lavrov and Wang Yi meet in Beijing on the eve of the Xi–Putin talks · TDI, 3 Feb 2022 · restated",
            },
            "title": "Xi Jinping",
          },
        ],
      },
      "type": 4,
    }
  `);
});

test('/summary', async () => {
  expect(await ask('summary')).toMatchInlineSnapshot(`
    {
      "data": {
        "allowed_mentions": {
          "parse": [],
        },
        "embeds": [
          {
            "color": 3046706,
            "description": "- Sergei Lavrov, the Foreign Minister of Russia, met Wang Yi, State Councilor and Foreign Minister of China, in Beijing on Thursday, 3 February 2022. [¶1]
    - President Xi Jinping of China was scheduled to meet President Vladimir Putin of Russia in Beijing, one day after the foreign ministers met. [¶3]
    - Wang Yi said that he met Lavrov in order to complete the final political preparations before the state talks of the Chinese and Russian heads of state. [¶5]
    - Lavrov said that the meeting of the two presidents would strengthen Russia-China relations, help the structure of a modern system of international relations to develop and bring an upgrade of sustainable development in the world. [¶6]
    - China and Russia agreed in June 2021 on extending the Treaty of Good-Neighborliness and Friendly Cooperation by another five years. [¶9]
    - Trade between China and Russia grew by 35.9% a year to about $146.87 billion in 2021, the highest level in history, in spite of the global recession. [¶11]
    - Wang Yi said that China is keen on developing its interconnectivity with Russia, on cooperation on energy along the whole industrial chain, and on combating the COVID-19 pandemic together. [¶12]
    - Russia and China agreed to promote the Olympic spirit, to oppose the politicization of sports and to lend support to the success of the Winter Olympics in Beijing. [¶15]

    -# Not in this short summary: ¶2, ¶4, ¶7–8, ¶10, ¶13–14. “/summary length: full” has all.",
            "footer": {
              "text": "Lavrov and Wang Yi meet in Beijing on the eve of the Xi–Putin talks · TDI, 3 Feb 2022 · restated",
            },
            "title": "Lavrov and Wang Yi meet in Beijing on the eve of the Xi–Putin talks",
          },
        ],
      },
      "type": 4,
    }
  `);
});

test('/help', async () => {
  expect(await ask('help')).toMatchInlineSnapshot(`
    {
      "data": {
        "allowed_mentions": {
          "parse": [],
        },
        "embeds": [
          {
            "color": 1402304,
            "description": "I answer from a published account, and show where each answer stands.

    - **/ask what was trade in 2021** — Ask a question about the meeting; the answer shows where it stands
    - **/who Wang Yi** — Who or what someone is, and what the account says of and by them
    - **/summary length: short** — What the account tells, every sentence with its paragraph
    - **/figures trade** — Every number of the account, with its sentence and its paragraph
    - **/timeline** — What happened when, in order, each date with its paragraph
    - **/source paragraph: 11** — Which accounts I answer from, or one passage in full
    - **/check Trade in 2021 was 146.78 billion dollars** — What the account says of a message: its figures, dates and names (also in the menu of a message, under Apps: “Check a message”)
    - **/help** — What I can do, with an example of each command",
            "title": "What you can ask me",
          },
        ],
        "flags": 64,
      },
      "type": 4,
    }
  `);
});

test('names are offered for /who while one types', async () => {
  const standIn = await openRealBot();
  const typing = standIn.autocomplete({ command: 'who', option: 'name', typed: 'lavr' });
  expect(await typing.answered()).toHaveProperty('data.choices[0]', {
    name: 'Sergei Lavrov',
    value: 'Sergei Lavrov',
  });
});
