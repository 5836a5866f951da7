import { t } from '../../messages';

/** A way to another passage, by what it is called. */
export function Way({ title, onGo }: { readonly title: string; readonly onGo: () => void }) {
  return (
    <button type="button" className="way" aria-label={t('together.to', { title })} onClick={onGo}>
      <span dir="auto">{title}</span>
    </button>
  );
}
