/** What the foot of a page says about saving. It is always true. */
export const saving = {
  'saving.encrypted': 'Saved on this computer, encrypted',
  'saving.plain': 'Saved on this computer',
  'saving.saving': 'Saving',
  'saving.failed': 'Not saved. {reason} The text stays here, and Holdfast tries again.',
  'saving.conflict': 'Changed elsewhere meanwhile. Both versions are kept.',
  'saving.kept': 'Something you wrote could not be saved yet. It stays in this window, and Holdfast tries again.',
  'saving.toKept': 'Go to it',
  'saving.elsewhere': 'Save it elsewhere',
  'saving.elsewhereDone': 'Saved as plain text at the place you chose.',
  'saving.file': 'Holdfast text.md',
} as const;
