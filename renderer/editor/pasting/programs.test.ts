import { expect, it } from 'vitest';
import { markdownOf } from './markdownOf';
import { parsed } from './testing/parsed';

const becomes = (html: string) => expect(markdownOf(parsed(html)));

it('messages keep their lines, also with a mark or a small picture in them', () => {
  becomes(
    '<span dir="auto" style="white-space: pre-wrap">I thought of you.\n\nThe <strong>lake</strong> was still.\n  And cold <img alt="🙂" src="https://example.org/1f642.png"></span>',
  ).toBe('I thought of you.\n\nThe **lake** was still.\n\u00a0\u00a0And cold 🙂');
  // The style stands on what is around it, on each piece, or in a style sheet.
  becomes('<div style="white-space: pre"><p><i>one</i>\ntwo</p></div>').toBe('*one*\ntwo');
  becomes('<div style="white-space:pre-line">  one\n   <b>two</b>   three  \n</div>').toBe('one\n**two** three');
  becomes('<span style="white-space-collapse: preserve; text-wrap-mode: wrap"><b>one</b>\ntwo</span>').toBe(
    '**one**\ntwo',
  );
  becomes('<style>.text { white-space: break-spaces }</style><div class="m text"><b>one</b>\r\ntwo</div>').toBe(
    '**one**\ntwo',
  );
  becomes('<pre>one\n<b>two</b>\n\nthree</pre>').toBe('one\n**two**\n\nthree');
  becomes('<div style="white-space:pre-wrap">\n<p style="white-space:normal">one\n<b>two</b></p>\n</div>').toBe(
    'one **two**',
  );
  // A mark over several lines is one on each of them.
  becomes('<b style="white-space:pre-wrap">one\ntwo</b>').toBe('**one**\n**two**');
});

it('lines that are broken stay broken, and an empty line is one', () => {
  becomes('<div>one</div><div><b>two</b><br></div><div><br></div><div>three</div>').toBe('one\n**two**\n\nthree');
  becomes('one<br><b>two</b><br><br>three<br>').toBe('one\n**two**\n\nthree');
  becomes(
    '<p style="margin:0"><b>one</b></p><p style="margin:0">two</p><p style="margin:0 0 1em">three</p><p>four</p>',
  ).toBe('**one**\ntwo\nthree\n\nfour');
});

it('a list of Word is a list, with its levels and numbers', () => {
  const item = (level: number, mark: string, words: string) =>
    `<p class=MsoListParagraphCxSpMiddle style='margin-left:${level * 36}pt;text-indent:-18.0pt;mso-list:l0 level${level} lfo1'>` +
    `<![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${mark}` +
    `<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>`;
  becomes(
    '<style><!-- p.MsoNormal, li.MsoNormal {mso-style-parent:""; margin-top:0cm; margin-bottom:8.0pt;} --></style>' +
      `<p class=MsoNormal>For the hour:<o:p></o:p></p>${item(1, '·', 'the <b>letter</b>')}${item(2, 'o', 'its end')}` +
      `${item(3, '§', 'the last line')}${item(1, '·', 'August')}<p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Then go.</p>`,
  ).toBe('For the hour:\n\n- the **letter**\n  - its end\n    - the last line\n- August\n\nThen go.');
  becomes(item(1, '3.', 'three') + item(2, 'a)', 'first') + item(2, 'b)', 'second') + item(1, '4.', 'four')).toBe(
    '3. three\n   1) first\n   2) second\n4. four',
  );
  // Between comments, or with nothing that tells mark from words but blanks.
  becomes(
    '<p class="MsoListParagraph" style="mso-list:l1 level1 lfo2"><!--[if !supportLists]--><span>2.<span>&nbsp;&nbsp; </span></span><!--[endif]-->two</p>',
  ).toBe('2. two');
  becomes(
    '<p class="MsoListParagraph" style="margin-left:36pt"><span>·<span>&nbsp;&nbsp; </span></span>one</p>' +
      '<p class="MsoListParagraph" style="margin-left:72pt"><span>o<span>&nbsp;&nbsp; </span></span>under</p>' +
      '<p class="MsoListParagraph">Nr.&nbsp; stays, and goes on.</p>',
  ).toBe('- one\n  - under\n\nNr.\u00a0 stays, and goes on.');
});

it('a list in the browser’s Word is one list, though each item comes as a list of its own', () => {
  const item = (level: number, words: string) =>
    `<div class="ListContainerWrapper"><ul role="list"><li data-aria-level="${level}" role="listitem"><p>${words}&nbsp;</p></li></ul></div>`;
  becomes(
    `<div><p role="heading" aria-level="2">Next</p></div>${item(1, 'one')}${item(2, 'under')}${item(3, 'deeper')}${item(1, 'two')}<p>after</p>`,
  ).toBe('## Next\n\n- one\n  - under\n    - deeper\n- two\n\nafter');
});

it('Google Docs: lists beside their items, marks in styles, and nothing bold by the wrapper', () => {
  const words = (text: string, style = 'font-weight:400;font-style:normal') =>
    `<p dir="ltr" style="line-height:1.38;margin-top:0pt;margin-bottom:0pt;" role="presentation"><span style="${style};white-space:pre-wrap;">${text}</span></p>`;
  becomes(
    `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr"><span style="font-weight:700">Before</span></h2>${words('one')}${words('two', 'font-weight:700')}<br>` +
      `<ul><li aria-level="1">${words('first')}</li><ul><li aria-level="2">${words('under', 'font-style:italic')}</li></ul><li aria-level="1">${words('second')}</li></ul>` +
      `<ul><li role="checkbox" aria-checked="true"><img alt="checked" aria-roledescription="checkbox">${words('told')}</li></ul></b>`,
  ).toBe('## Before\n\none\n**two**\n\n- first\n  - *under*\n- second\n- [x] told');
});

it('Apple Notes and Pages, LibreOffice', () => {
  becomes(
    '<html><head><style type="text/css">p.p1 {margin: 0.0px 0.0px 0.0px 0.0px; font: 12.0px Helvetica} p.p2 {margin: 0.0px 0.0px 0.0px 0.0px; min-height: 14.0px}</style></head><body>' +
      '<p class="p1"><b>The lake</b></p><p class="p1">was still.</p><p class="p2"><br></p><ul class="ul1"><li class="li1">one</li><ul class="ul1"><li class="li1">under</li></ul></ul></body></html>',
  ).toBe('**The lake**\nwas still.\n\n- one\n  - under');
  becomes(
    '<style type="text/css">p { margin-bottom: 0.25cm; line-height: 115% }</style><p>One</p>\n<ol start="2">\n\t<li><p>two\n\tlines</p></li>\n\t<li><p>three</p>\n\t<ol><li><p>under</p></li></ol>\n</li></ol>',
  ).toBe('One\n\n2. two lines\n3. three\n   1. under');
});

it('mails: what is quoted is a quote, what is only indented is not, and frames are no tables', () => {
  becomes(
    '<div dir="ltr">Yes.<div><br></div><div>M</div></div><br><div class="gmail_quote"><div class="gmail_attr">On Monday she wrote:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204)"><div>Will you be there?</div><div>A</div></blockquote></div>',
  ).toBe('Yes.\n\nM\n\nOn Monday she wrote:\n\n> Will you be there?\n> A');
  becomes('<b>a</b><blockquote style="margin:0 0 0 40px;border:none;padding:0px">b</blockquote>').toBe('**a**\n\nb');
  becomes(
    '<style>p.MsoNormal {margin:0cm; margin-bottom:.0001pt;}</style><p class=MsoNormal>Dear A,<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal><b>Monday</b><o:p></o:p></p><p class=MsoNormal>M<o:p></o:p></p>',
  ).toBe('Dear A,\n\n**Monday**\nM');
  becomes(
    '<table><tr><td><table><tr><td><h1>News</h1><p>One</p></td></tr></table></td><td><p>Two</p></td></tr></table>',
  ).toBe('# News\n\nOne\n\nTwo');
});

it('Slack, Notion and Teams', () => {
  becomes(
    '<span>one</span><br><b data-stringify-type="bold">two</b><span class="c-mrkdwn__br" data-stringify-type="paragraph-break"></span>three' +
      '<ul data-stringify-type="unordered-list" data-indent="0"><li data-stringify-indent="0">first</li></ul><ul data-indent="1"><li data-stringify-indent="1">under</li></ul>',
  ).toBe('one\n**two**\n\nthree\n\n- first\n  - under');
  becomes(
    '<meta charset="utf-8"><h3>List</h3>\n<ul>\n<li>[x] told</li>\n<li>[ ] ask\n<ul>\n<li>how</li>\n</ul>\n</li>\n</ul>\n<!-- notionvc: 1 -->',
  ).toBe('### List\n\n- [x] told\n- [ ] ask\n  - how');
  becomes(
    '<p>Until <em>then</em> <span title="Smile"><img alt="🙂" itemtype="http://schema.skype.com/Emoji"></span></p><p>&nbsp;</p><p>M</p>',
  ).toBe('Until *then* 🙂\n\nM');
});

it('what is larger or deeper than any page is read in a moment, or left to the plain text', () => {
  expect(markdownOf(parsed(`${'<div>'.repeat(2000)}<b>x</b>`))).toBeUndefined();
  becomes(`${'<blockquote>'.repeat(60)}<b>x</b>`).toBe(`${'> '.repeat(10)}**x**`);
  becomes(`${'<ul><li>'.repeat(60)}x`).toBe(`${'- '.repeat(10)}x`);
  becomes(`${'<table><tr><td>'.repeat(60)}<b>x</b>`).toBe('**x**');
  const spans = '<span style="font-weight:700">a*b</span> '.repeat(20_000);
  expect(markdownOf(parsed(spans))?.length).toBeGreaterThan(60_000);
  for (const hard of [
    `<b>x${'&nbsp;'.repeat(160_000)}y</b>`,
    `<b>x</b><span style="white-space:pre">${' '.repeat(500_000)}y</span>`,
    `<a href="https://a.example">${'['.repeat(100_000)}</a>`,
    `<b>x</b><p>${'&gt; '.repeat(20_000)}`,
    `<style>${'p,'.repeat(100_000)}b{margin:0}</style><b>x</b>`,
    `<b>x</b>${'<style>p{margin:0}</style><p>y</p>'.repeat(5000)}`,
  ])
    expect(markdownOf(parsed(hard)) ?? 'the plain text').toMatch(/\S/);
});
