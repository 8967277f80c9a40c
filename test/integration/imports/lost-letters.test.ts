import { expect, test } from 'vitest';
import { atDay, testEngine, testFolder, writeFile } from '../../support/engine.ts';

test('[T7] letters that were lost before the file was written are said, with the way to keep them', async () => {
  const folder = testFolder();
  const engine = await testEngine();
  const warningsOf = async (rows: readonly string[]): Promise<string> => {
    const header = 'Matricule;Prénom;Nom;Adresse e-mail professionnelle;Date de sortie;Motif';
    const path = writeFile(folder, `liste-${String(rows.length)}.csv`, `${[header, ...rows].join('\n')}\n`);
    const preview = await engine.ask('preview-import', { path, kind: 'staff', at: atDay(24) });
    return preview.kind === 'ready' ? preview.warnings.join('\n') : preview.kind;
  };
  const whole = [
    '00101;Ada;Stone;ada.stone@halden.example;;',
    '00102;Cléo;Berg;cleo.berg@halden.example;;Retour ?',
  ];
  expect(await warningsOf(whole)).not.toContain('Letters were lost');
  const lost = [...whole, '00103;Zo?lle;Fox;zoe.fox@halden.example;;'];
  expect(await warningsOf(lost)).toMatch(/Letters were lost before this file was written: "Zo\?lle".*UTF-8/u);
});
