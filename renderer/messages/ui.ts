/** Words of the controls themselves. */
export const ui = {
  'ui.show': 'Show',
  'ui.hide': 'Hide',
  'ui.showPassphrase': 'Show what is typed',
  'ui.step': 'Step {step} of {of}',
  'ui.scaleKeys': 'Type a number from 0 to 10. Backspace empties it.',
  'ui.clear': 'Clear',
  'ui.actionOn': '{action}: {label}',
  'ui.today': 'Today',
  'ui.now': 'Now',
  'ui.day': 'Day',
  'ui.time': 'Time',
  'ui.moveUp': 'Move up: {name}',
  'ui.moveDown': 'Move down: {name}',
  'ui.moved': '{name}, number {place} of {of}',
} as const;
