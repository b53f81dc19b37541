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
    -# [1] TDI, 3 Feb 2022, ¶11

    -# Note: The article says "about"; its "$" is read as US dollars.",
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
            "description": "- **Chinese President, President of China** [¶3, ¶5]

    **What it says of Xi Jinping**
    - Four politicians are named in the report, the ministers Sergei Lavrov and Wang Yi and the presidents Xi Jinping and Vladimir Putin. [¶1, ¶3]
    - President Xi Jinping of China and President Vladimir Putin of Russia were scheduled to meet in Beijing. [¶3]
    - Two presidents were to meet in Beijing, one of China and one of Russia. [¶3]
    - The ministers' meeting was held one day before the summit of Xi Jinping and Vladimir Putin, so the ministers came first and the presidents after. [¶3]
    - The city chosen for the summit of Xi Jinping and Vladimir Putin is Beijing. [¶3]
    - Xi Jinping holds the office of Chinese President. [¶3]

    -# Also written: Xi · Jinping · Xi Jin Ping · Hsi Chin-ping · 习近平 · 習近平",
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
            "description": "- Russian Foreign Minister Sergei Lavrov and Wang Yi, State Councilor and Foreign Minister of China, held a meeting in Beijing on Thursday, 3 February 2022. [¶1]
    - The ministers' meeting was held one day before the summit of Xi Jinping and Vladimir Putin, so the ministers came first and the presidents after. [¶3]
    - The ceremony of the Beijing Winter Olympic Games is to be held today, as the report with the dateline 3 February 2022 has it. [¶4]
    - Wang Yi said that the purpose of meeting Lavrov was the completion of final political preparations for the talks of the Chinese and Russian heads of state. [¶5]
    - Lavrov named three benefits of the presidents' meeting, namely stronger Russia-China relations, the structure of a modern system of international relations, and an upgrade of global sustainable development. [¶6]
    - China and Russia agreed in June 2021 to extend by five more years the Treaty of Good-Neighborliness and Friendly Cooperation. [¶9]
    - The Chinese Ministry of Commerce (MOC) is the government body that witnessed the rise in trade between China and Russia. [¶11]
    - Lavrov appreciated China's support for improving the bridging between the Belt and Road Initiative (BRI) and the Eurasian Economic Union (EEU). [¶13]",
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
