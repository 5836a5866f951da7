import { defineLanguageFacet, Language, languageDataProp } from '@codemirror/language';
import { markdownParser } from '../../electron/domain/text/markdown';

const data = defineLanguageFacet();

/** Holdfast's Markdown, as everything else reads it. */
export const markdown = new Language(
  data,
  markdownParser.configure({ props: [languageDataProp.add({ Document: data })] }),
  [],
  'markdown',
);
