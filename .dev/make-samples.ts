import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { answersFile, entraFile, oktaFile, usageFiles, usersFile, waitingFile } from './samples/files.ts';
import { createPopulation } from './samples/population.ts';
import { readMeFile } from './samples/read-me.ts';
import { serviceFile, truthFile } from './samples/truth.ts';

/** All sample files by their path in the project: the same bytes each time. */
export function makeSamples(): ReadonlyMap<string, string> {
  const people = createPopulation();
  const samples = [
    usersFile(people),
    ...usageFiles(people),
    oktaFile(people),
    entraFile(people),
    waitingFile(people),
    answersFile(people),
    serviceFile(people),
  ];
  return new Map([
    ...[...samples, readMeFile()].map(({ name, text }) => [join('resources', 'sample', name), text] as const),
    [join('test', 'fixtures', 'sample-truth.json'), truthFile(people).text],
  ]);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [path, text] of makeSamples()) {
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, text);
    console.log(`${path}  ${String(Buffer.byteLength(text))} bytes`);
  }
}
