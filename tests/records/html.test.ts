import { expect, test } from 'vitest';
import { ingestOne, outlineOf } from '../ingest/ingest-folder.ts';

const name = 'harbour.html';

const page = `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8">
<title>Harbour talks end in Aldmere | The Coast Post</title>
<meta property="og:site_name" content="The Coast Post">
<meta property="article:published_time" content="2021-03-09T23:30:00-05:00">
<link rel="canonical" href="https://post.example/harbour?x=1">
<style>p { color: red }</style><script>document.write('<p>no</p>')</script></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
<div class="cookie-banner"><p>We use cookies to improve your experience. <button>Accept all cookies</button></p></div>
<main><article><h1>Harbour talks end in Aldmere</h1><p class="byline">By Jane Doe</p>
<time datetime="2021-03-09">9 March 2021</time>
<div class="share"><a href="#">Share on Facebook</a> <a href="#">Tweet</a></div>
<p>ALDMERE, March 9 (Reuters) - The harbour council of Aldmere ended two days of talks on Tuesday with a promise to deepen the port, which handled 1.2 million containers last year.</p>
<p>&ldquo;We agreed on&nbsp;the price,&rdquo; said the council&rsquo;s head, Mara Lind, after the meet&shy;ing in the old customs house.</p>
<p>Advertisement</p>
<h2>What was agreed</h2>
<p>The parties agreed on three things:</p>
<ul><li>a deeper channel</li><li>a new crane, paid by the city<ul><li>and the state</li></ul></li><li>lower fees for local boats.</li></ul>
<blockquote><p>The sea gives us work.</p><p>We must care for it, and for those who live by it along the coast.</p></blockquote>
<p><strong>Read more:</strong> <a href="#">Storm closes harbour</a></p>
<p><b>Next steps</b></p>
<p>Work begins in <em>June</em> 2021 and will take four years, Lind said. It costs $35 million, a sum that the city and the state share in equal parts.</p>
<ol><li>Measure.</li><li>Dig.</li></ol>
<p>First line<br>second line of it, with 5 &lt; 6 &amp; 7 &gt; 6.</p>
<p>Sign up for our newsletter to get the latest news in your inbox.</p>
</article><aside><h3>Related articles</h3><ul><li><a href="#">Other story</a></li></ul></aside></main>
<footer><p>© 2021 The Coast Post. All rights reserved.</p></footer></body></html>`;

test('the article of a page is read, and what is about it is left out', async () => {
  expect(outlineOf(await ingestOne(page, { name }))).toEqual([
    'ALDMERE, March 9 (Reuters) - The harbour council of Aldmere ended two days of talks on Tuesday with a promise to deepen the port, which handled 1.2 million containers last year.',
    `"We agreed on the price," said the council's head, Mara Lind, after the meeting in the old customs house.`,
    '[What was agreed] The parties agreed on three things:',
    '[What was agreed] a deeper channel; a new crane, paid by the city and the state; lower fees for local boats.',
    '[What was agreed] The sea gives us work. We must care for it, and for those who live by it along the coast.',
    '[Next steps] Work begins in June 2021 and will take four years, Lind said. It costs $35 million, a sum that the city and the state share in equal parts.',
    '[Next steps] 1. Measure. 2. Dig.',
    '[Next steps] First line second line of it, with 5 < 6 & 7 > 6.',
  ]);
});

test('the head of a page tells title, publisher, day as written, language and address', async () => {
  expect(await ingestOne(page, { name })).toMatchObject({
    title: 'Harbour talks end in Aldmere',
    publisher: 'The Coast Post',
    published: '2021-03-09',
    place: 'Aldmere',
    language: 'en',
    url: 'https://post.example/harbour?x=1',
  });
});

const data = (text: string) => `<script type="application/ld+json">${text}</script>`;
const body =
  '<article><p>The council met and agreed on the price of the works.</p><p>Nobody spoke against it.</p></article>';

test.each([
  [
    'an article',
    '{"@type":"NewsArticle","headline":"Talks end","datePublished":"2021-03-09","publisher":{"name":"Post"}}',
  ],
  [
    'an article in a graph',
    '{"@graph":[{"@type":"WebSite"},{"@type":["Article"],"headline":"Talks end","datePublished":"2021-03-09T01:00Z","publisher":[{"name":"Post"}]}]}',
  ],
  [
    'a list',
    '[{"@type":"ReportageNewsArticle","headline":"Talks end","datePublished":"2021-03-09","publisher":"Post"}]',
  ],
])('structured data that is %s is read', async (_, json) => {
  const html = `<html><head>${data('{ no JSON')}${data(json)}</head><body>${body}</body></html>`;
  const source = await ingestOne(html, { name });
  expect(source).toMatchObject({ title: 'Talks end', published: '2021-03-09', publisher: 'Post' });
});

test('a page with nothing in its head still has a text; its <time> tells the day', async () => {
  const source = await ingestOne(`<h1>Talks end</h1><time datetime="2021-03-09T10:00">x</time>${body}`, {
    name,
  });
  expect(source).toMatchObject({ title: 'Talks end', published: '2021-03-09' });
  expect(source.publisher).toBeUndefined();
  expect(source.paragraphs.map(({ text }) => text)).toContain('Nobody spoke against it.');
});

test('a page is known by its text where the name of its file does not tell', async () => {
  expect(outlineOf(await ingestOne(page, { name: 'saved-page' }))).toHaveLength(8);
});

test('paragraphs that a page parts by breaks alone are paragraphs', async () => {
  const html = `<html><body><article>${'The council met in the customs house, and it agreed.'}<br><br>Nobody spoke.</article></body></html>`;
  expect(outlineOf(await ingestOne(html, { name }))).toEqual([
    'The council met in the customs house, and it agreed.',
    'Nobody spoke.',
  ]);
});

test('a script that declares a language of another script is not believed', async () => {
  const html = `<html lang="en"><body><article><p>港口委员会星期二举行会谈，达成一致。</p></article></body></html>`;
  expect(await ingestOne(html, { name })).toMatchObject({ language: 'zh' });
});

test.each([
  ['no text', '<html><body><nav>Home</nav></body></html>', 'has no paragraph'],
  ['nesting without end', `<html><body>${'<div>'.repeat(20_000)}x</body></html>`, 'nested more than'],
  [
    'elements without number',
    `<html><body>${'<br>'.repeat(40_001)}x</body></html>`,
    'more than 40000 elements',
  ],
])('a page with %s is refused', async (_, html, reason) => {
  await expect(ingestOne(html, { name })).rejects.toThrow(reason);
});
