#!/usr/bin/env bash
# array-to-tree 3.3.2, performant-array-to-tree 1.11.0, list-to-tree-lite 0.1.0 and un-flatten-tree 2.0.12, asked for the tree of who reports to whom, where the head of the company is named as her own manager, as some HR
# systems have it, or where a manager has left and is not in the list.
#
# The guess: Ada on top and Ben below her, or an error, as d3-hierarchy 3.1.3 has one (`stratify`); and Dora, whose manager left, on top beside Ada.
#
# What they do: to all four the company is empty: nobody is without a manager, so nobody is a root, and whoever cannot be reached from one is left out; nothing is said. Dora and Emil, who reports to her, are on top in
# array-to-tree and un-flatten-tree, and are not there at all in the two others (performant-array-to-tree tells it when asked to: `throwIfOrphans`).
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --ignore-scripts --silent --save-exact array-to-tree@3.3.2 performant-array-to-tree@1.11.0 list-to-tree-lite@0.1.0 un-flatten-tree@2.0.12 d3-hierarchy@3.1.3
cat >ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { stratify } from 'd3-hierarchy';

const require = createRequire(import.meta.url);
const lite = require('list-to-tree-lite');
const trees = {
  'array-to-tree': (people) => require('array-to-tree')(people, { parentProperty: 'manager' }),
  'performant-array-to-tree': (people) => require('performant-array-to-tree').arrayToTree(people, { parentId: 'manager', dataField: null }),
  'list-to-tree-lite': (people) => (lite.default ?? lite)(people, { idKey: 'id', parentKey: 'manager', childrenKey: 'children' }),
  'un-flatten-tree': (people) =>
    require('un-flatten-tree').unflatten(
      people,
      (one, other) => one.manager === other.id,
      (one, other) => other.children.push(one),
      (one) => ({ ...one, children: [] }),
    ),
};
const shown = (nodes) => nodes.map(({ name, children = [] }) => (children.length > 0 ? `${name}(${shown(children)})` : name)).join(' ');
const person = (id, manager, name) => ({ id, manager, name });
const lists = [
  [person(1, null, 'Ada'), person(2, 1, 'Ben')],
  [person(1, 1, 'Ada'), person(2, 1, 'Ben')],
  [person(1, null, 'Ada'), person(2, 1, 'Ben'), person(4, 9, 'Dora'), person(5, 4, 'Emil')],
];
const seen = Object.entries(trees).map(([name, tree]) => {
  const words = lists.map((people) => shown(tree(structuredClone(people))) || 'nobody').join(' / ');
  console.log(`${name} ${JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version}: ${words}`);
  return words;
});
let said = 'nothing';
try {
  stratify().parentId(({ manager }) => manager)(lists[1]);
} catch (error) {
  said = error.message;
}
console.log(`d3-hierarchy says: ${said}, Node ${process.version}`);
const [gone, kept] = ['Ada(Ben) / nobody / Ada(Ben)', 'Ada(Ben) / nobody / Ada(Ben) Dora(Emil)'];
if (seen.join('|') !== [kept, gone, gone, kept].join('|') || said === 'nothing') {
  console.error('CHANGED: Ada and Ben are in the company.');
  process.exit(1);
}
JS
node ask.mjs
