/** Words that more than one feature says. Keys are `feature.name`. */
export const common = {
  'app.name': 'Holdfast',
  'common.cancel': 'Cancel',
  'common.close': 'Close',
  'common.undo': 'Undo',
  'common.redo': 'Redo',
  'common.undone': 'Taken back.',
  'common.redone': 'Done again.',
} as const;
