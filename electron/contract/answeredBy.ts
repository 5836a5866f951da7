import type { ShellRequests } from './index';

/** The requests that the shell answers, by name alone: the preload script knows them so, without the validators. */
const SHELL: Readonly<Record<keyof ShellRequests, true>> = {
  'settings.get': true,
  'settings.set': true,
  'folder.suggest': true,
  'folder.choose': true,
  'folder.show': true,
  'journals.switch': true,
  'journals.forget': true,
  'journals.another': true,
  'tooMuch.allow': true,
  'tooMuch.keep': true,
  'tooMuch.pages': true,
  'lock.now': true,
  'opening.ended': true,
  'opening.begin': true,
  'opening.shown': true,
  'window.flushed': true,
  'window.stands': true,
  'print.paper': true,
  'print.pdf': true,
  'text.save': true,
  'place.choose': true,
  'link.open': true,
  'app.about': true,
};

/** Whether it is the shell that answers a request. Whatever else the window names goes to the keeper. */
export function isOfShell(name: string): boolean {
  return Object.hasOwn(SHELL, name);
}
