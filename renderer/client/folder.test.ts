import { expect, it } from 'vitest';
import { folderName, sayFolder } from './folder';

it.each([
  ['/home/anna/Documents/Holdfast', 'Holdfast', 'Documents, Holdfast'],
  ['C:\\Users\\Anna\\Documents\\Holdfast', 'Holdfast', 'Documents, Holdfast'],
  ['/Holdfast/', 'Holdfast', 'Holdfast'],
])('%s', (folder, name, said) => {
  expect(folderName(folder)).toBe(name);
  expect(sayFolder(folder)).toBe(said);
});
