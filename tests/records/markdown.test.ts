import { expect, test } from 'vitest';
import { ingestOne, outlineOf } from '../ingest/ingest-folder.ts';

const name = 'harbour.md';

test('headings, lists, quotations and marks of Markdown', async () => {
  const text = `# Harbour *talks* end

The council of **Aldmere** met\non [Tuesday](https://post.example/x "x") & agreed.

![A crane](crane.jpg)

## What was agreed

* a deeper channel
* a new crane

> The sea gives us work.
>
> We must care for it.

**The price**

It is “35 million”.\\
No more.

[x]: https://post.example
`;
  const source = await ingestOne(text, { name });
  expect(source.title).toBe('Harbour talks end');
  expect(outlineOf(source)).toEqual([
    'The council of Aldmere met on Tuesday & agreed.',
    '[What was agreed] a deeper channel; a new crane',
    '[What was agreed] The sea gives us work. We must care for it.',
    '[The price] It is "35 million". No more.',
  ]);
});

test('front matter of any common kind is read; an unknown key does no harm', async () => {
  const text = `---
title: "Harbour talks end"
date: 2021-03-09T10:00:00+01:00
site: The Coast Post
lang: en-GB
url: https://post.example/harbour
tags: [port, fish]
---
By Jane Doe

The council met.
`;
  const source = await ingestOne(text, { name });
  expect(source).toMatchObject({
    title: 'Harbour talks end',
    published: '2021-03-09',
    publisher: 'The Coast Post',
    language: 'en',
    url: 'https://post.example/harbour',
  });
  expect(outlineOf(source)).toEqual(['The council met.']);
});

test('HTML within Markdown is read as text, not lost', async () => {
  const text =
    'The council met.\n\n<div><p>It agreed <b>at once</b>.</p><p>Nobody spoke.</p></div>\n\n<!-- note -->\n';
  expect(outlineOf(await ingestOne(text, { name }))).toEqual([
    'The council met.',
    'It agreed at once.',
    'Nobody spoke.',
  ]);
});

test('an article of our own is read back as it is', async () => {
  const article = `---
title: "Harbour: talks end"
publisher: The Coast Post
published: 2021-03-09
place: Aldmere
language: en
text: verbatim
---

The council met.

## Later

It agreed.
`;
  const source = await ingestOne(article, { name });
  expect(source).toMatchObject({ title: 'Harbour: talks end', place: 'Aldmere', published: '2021-03-09' });
  expect(outlineOf(source)).toEqual(['The council met.', '[Later] It agreed.']);
});

test('text that would hold the Markdown parser for minutes is refused', async () => {
  await expect(ingestOne(`${'> '.repeat(500)}deep\n`, { name })).rejects.toThrow(
    'nested more than 16 levels deep',
  );
});
