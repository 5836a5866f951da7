import type { Bookmark } from '../electron/contract/bookmark';
import { OFFERS } from '../electron/contract/screens';
import { isId } from '../electron/domain/id';
import { dayOf, momentAt, type Day } from '../electron/domain/time/moment';
import { on, request } from './client/bridge';
import { journalState } from './client/journal';
import { currentRoute, go, type Route } from './client/route';
import { openTexts, placeTexts } from './editor';

let found: Bookmark | undefined;

/** Leaves a bookmark with the shell at each lock, and goes to the one that is there before the journal opens. */
export function startBookmark(): void {
  const leave = () => {
    const journal = journalState();
    if (journal?.state === 'open' || (journal?.state === 'unusable' && journal.wasOpen))
      void request('bookmark.keep', bookmark());
  };
  on('flush', leave);
  on('seal', leave);
  void request('bookmark.find').then((answer) => {
    if (!answer.ok || !answer.value || journalState()?.state === 'open' || fillsWindow(answer.value)) return;
    found = answer.value;
    placeTexts(new Map(found.texts.map(({ id, place }) => [id, place])));
    go(routeTo(found));
  });
}

/** The day of the bookmark that was gone to; undefined where there was none. */
export function bookmarkDay(): Day | undefined {
  return found?.day;
}

function bookmark(): Bookmark {
  const route = currentRoute();
  return {
    day: today(),
    screen: route.screen,
    ...('record' in route && { record: route.record }),
    texts: [...openTexts()].flatMap(([id, place]) => (isId(id) ? [{ id, place }] : [])),
  };
}

function routeTo({ screen, record }: Bookmark): Route {
  if (screen === 'journal') return record === undefined ? { screen } : { screen, record };
  if (screen !== 'record') return { screen };
  return record === undefined ? { screen: 'journal' } : { screen, record, from: { screen: 'journal' } };
}

/** What has the whole window is begun anew, or gone on with by itself. */
function fillsWindow({ screen }: Bookmark): boolean {
  return OFFERS.some((offer) => offer.screen === screen && offer.fillsWindow);
}

function today(): Day {
  return dayOf(momentAt(Date.now()));
}
