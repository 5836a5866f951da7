/**
 * Shows the system's dialog for files of this computer, and takes those that were chosen. `kind`: what the dialog
 * offers first.
 */
export function pickFiles(kind: 'anything' | 'one picture', take: (files: readonly File[]) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = kind === 'anything';
  if (kind === 'one picture') input.accept = 'image/png,image/jpeg,image/gif,image/webp,image/avif';
  input.addEventListener('change', () => {
    take([...(input.files ?? [])]);
  });
  input.click();
}
