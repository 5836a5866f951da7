/** Words of the controls themselves. */
export const ui = {
  'ui.show': 'Show',
  'ui.hide': 'Hide',
  'ui.showPassphrase': 'Show what is typed',
  'ui.step': 'Step {step} of {of}',
} as const;
