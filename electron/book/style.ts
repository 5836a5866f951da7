/** How a book looks in HTML and EPUB: quiet, in whatever typeface its reader has. */
export const STYLE = `body { font-family: "Source Serif 4", Georgia, "Times New Roman", serif; line-height: 1.55; }
h1, h2, h3, h4, h5, h6 { font-weight: 600; line-height: 1.2; hyphens: none; break-after: avoid; page-break-after: avoid; }
p { margin: 0 0 .75em; widows: 2; orphans: 2; hyphens: auto; overflow-wrap: break-word; }
blockquote { margin: 0 0 .75em; padding-inline-start: 1em; border-inline-start: 2px solid #9db5b5; font-style: italic; }
blockquote em { font-style: normal; }
ul, ol { margin: 0 0 .75em; padding-inline-start: 1.5em; }
pre { white-space: pre-wrap; }
hr { border: 0; text-align: center; margin: 1.5em 0; }
hr::after { content: "\\2042"; }
img { max-width: 100%; max-height: 90vh; }
.picture { text-align: center; }
.no-picture { font-style: italic; }
.ornament { text-align: center; margin: 2em 0 1em; }
.under { font-size: .85em; opacity: .75; margin-top: -.5em; }
.label { font-weight: 600; font-size: .9em; margin: 1.25em 0 .25em; break-after: avoid; page-break-after: avoid; }
.title-page { text-align: center; margin: 20vh 0; }
.title-page h1 { font-size: 2em; }
.dedication { text-align: center; font-style: italic; margin: 20vh 0; }
nav ol { list-style: none; padding: 0; }
nav ol ol { padding-inline-start: 1.5em; }
nav a { color: inherit; text-decoration: none; }
`;
