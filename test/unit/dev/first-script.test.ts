import { expect, test } from 'vitest';
import { withFirstScript } from '../../../.dev/first-script.ts';

const built = `<head>
    <script type="module" crossorigin src="./assets/index-Ab1.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/runtime-Cd2.js">
    <link rel="modulepreload" crossorigin href="./assets/first-questions-Ef3.js">
    <link rel="stylesheet" crossorigin href="./assets/index-Gh4.css">
</head>
`;

test('what asks first is carried out as soon as it is there, whatever else is still read', () => {
  expect(withFirstScript(built)).toBe(`<head>
    <script type="module" async crossorigin src="./assets/first-questions-Ef3.js"></script>
    <script type="module" crossorigin src="./assets/index-Ab1.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/runtime-Cd2.js">
    <link rel="stylesheet" crossorigin href="./assets/index-Gh4.css">
</head>
`);
});

test('a page that starts otherwise is not built', () => {
  expect(() => withFirstScript(built.replace('first-questions', 'others'))).toThrow('first questions');
});
