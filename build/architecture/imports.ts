import { z } from 'zod';
import { BOXES } from './boxes';

/** That files of one box import files of another. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
}

const OURS = /^(?:electron|renderer)\/.*\.tsx?$/;
const TEST = /\.(?:test|contract)\.tsx?$|\/testing\//;

const cruisedForm = z.object({
  modules: z.array(z.object({ source: z.string(), dependencies: z.array(z.object({ resolved: z.string() })) })),
});

/**
 * What the app's parts import of each other, without its tests and without what another way leads to as well.
 *
 * @param cruised what dependency-cruiser found, as JSON
 * @throws where a file of the app is in no box
 */
export function arrowsOf(cruised: string): readonly Arrow[] {
  const imported = new Map(BOXES.map(({ name }) => [name, new Set<string>()]));
  for (const { source, dependencies } of cruisedForm.parse(JSON.parse(cruised)).modules) {
    if (!isOurs(source)) continue;
    for (const { resolved } of dependencies)
      if (isOurs(resolved) && boxOf(resolved) !== boxOf(source)) imported.get(boxOf(source))?.add(boxOf(resolved));
  }
  const nextOf = (name: string) => [...(imported.get(name) ?? [])];
  const leadsTo = (from: string, to: string): boolean => nextOf(from).some((next) => next === to || leadsTo(next, to));
  return BOXES.flatMap(({ name: from }) =>
    nextOf(from)
      .filter((to) => !nextOf(from).some((other) => other !== to && leadsTo(other, to)))
      .sort()
      .map((to) => ({ from, to })),
  );
}

function isOurs(file: string): boolean {
  return OURS.test(file) && !TEST.test(file);
}

function boxOf(file: string): string {
  const box = BOXES.find(({ at }) => file.startsWith(at));
  if (!box) throw new Error(`${file} is in no box of the picture`);
  return box.name;
}
