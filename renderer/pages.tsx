import { isOf } from './client/writing';
import { EntryPage } from './features/journal';
import { OtherPage } from './page/OtherPage';
import type { PageProps } from './page/RecordPage';

/** The page of a record, by its kind. Here the features come together. */
export function KindPage({ writing, ...props }: PageProps) {
  if (isOf('entry', writing)) return <EntryPage writing={writing} {...props} />;
  return <OtherPage writing={writing} {...props} />;
}
