/** Words of the page one writes on. */
export const editor = {
  'editor.toolbar': 'Form of the text',
  'editor.heading': 'Heading',
  'editor.bold': 'Bold',
  'editor.italic': 'Italic',
  'editor.strike': 'Struck out',
  'editor.quote': 'Quote',
  'editor.bullets': 'List',
  'editor.numbers': 'Numbered list',
  'editor.tasks': 'Tasks',
  'editor.tick': 'Done',
  'editor.link': 'Link',
  'editor.attach': 'Insert picture or file',
  'editor.rule': 'Line across',
  'editor.done': 'Done',
  'editor.openLink': 'Open {address}',
  'editor.leave': 'In a list, Tab moves the line in. To leave the page press Escape, then Tab.',
  'editor.tooLong':
    'A page holds up to {count, number} characters. With this it would have more, so nothing was added. The rest may go on a page of its own.',
} as const;
