import { defineLanguageFacet, Language, languageDataProp } from '@codemirror/language';
import { Autolink, parser, Strikethrough, TaskList } from '@lezer/markdown';

const data = defineLanguageFacet();

/** CommonMark with the three things of GitHub's Markdown that a journal has a use for: strikethrough, tasks, bare addresses. */
export const markdown = new Language(
  data,
  parser.configure([Strikethrough, TaskList, Autolink, { props: [languageDataProp.add({ Document: data })] }]),
  [],
  'markdown',
);
