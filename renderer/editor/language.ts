import { defineLanguageFacet, Language, languageDataProp } from '@codemirror/language';
import { Autolink, parser, Strikethrough, TaskList } from '@lezer/markdown';
import { bounded } from './bounded';

const data = defineLanguageFacet();

/**
 * CommonMark without definitions of links, which nothing here draws, and with the three things of GitHub's Markdown
 * that a journal has a use for: strikethrough, tasks, bare addresses.
 */
export const markdown = new Language(
  data,
  parser.configure([
    Strikethrough,
    TaskList,
    Autolink,
    bounded,
    { remove: ['LinkReference'] },
    { props: [languageDataProp.add({ Document: data })] },
  ]),
  [],
  'markdown',
);
