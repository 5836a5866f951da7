import type { CopyistRequests, ScribeRequests, ShellRequests } from './index';

/** The requests that the shell answers, by name alone: the preload script knows them so, without the validators. */
const SHELL: Readonly<Record<keyof ShellRequests, true>> = {
  'settings.get': true,
  'settings.set': true,
  'folder.suggest': true,
  'folder.choose': true,
  'folder.show': true,
  'journals.switch': true,
  'journals.inUse': true,
  'journals.forget': true,
  'journals.another': true,
  'tooMuch.allow': true,
  'tooMuch.keep': true,
  'tooMuch.pages': true,
  'wait.keep': true,
  'wait.until': true,
  'bookmark.keep': true,
  'bookmark.find': true,
  'lock.now': true,
  'opening.ended': true,
  'opening.begin': true,
  'opening.shown': true,
  'window.flushed': true,
  'window.handed': true,
  'window.copied': true,
  'window.stands': true,
  'sealed.standing': true,
  'print.paper': true,
  'print.pdf': true,
  'place.choose': true,
  'link.open': true,
  'app.about': true,
};

const SCRIBE: Readonly<Record<keyof ScribeRequests, true>> = { 'unsaved.seal': true };
const COPYIST: Readonly<Record<keyof CopyistRequests, true>> = { 'text.save': true };

/** Which process answers a request: whatever the window names that is none of the others' goes to the keeper. */
export function answeredBy(name: string): 'shell' | 'scribe' | 'copyist' | 'keeper' {
  if (Object.hasOwn(SHELL, name)) return 'shell';
  if (Object.hasOwn(SCRIBE, name)) return 'scribe';
  return Object.hasOwn(COPYIST, name) ? 'copyist' : 'keeper';
}
