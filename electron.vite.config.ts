import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { resolve } from 'node:path';
import { firstPart, firstScript } from './.dev/first-script.ts';
import { flatIcons } from './.dev/flat-icons.ts';
import { listPackages } from './.dev/shipped-packages.ts';

/** Native modules stay outside the bundle; everything else is bundled, so the package carries only what runs. */
const native = ['electron', 'better-sqlite3', 'keytar'];

export default defineConfig({
  main: {
    plugins: [listPackages('out/packages/main.json')],
    // Its ES module declares a `require` of its own, which collides with the one that the bundle declares for CommonJS packages.
    resolve: { alias: { fflate: resolve('node_modules/fflate/lib/node.cjs') } },
    build: {
      externalizeDeps: false,
      sourcemap: false,
      outDir: 'out/main',
      rolldownOptions: {
        input: {
          index: resolve('main/index.ts'),
          engine: resolve('main/engine/thread.ts'),
          job: resolve('main/headless/index.ts'),
          broker: resolve('main/keychain/broker/process.ts'),
        },
        external: native,
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: 'chunk-[hash].js',
          // Every thread keeps the text of what it loads: twice as long with one letter beyond ASCII in it, a third longer with its comments.
          comments: { legal: true, jsdoc: false, annotation: false },
          minify: { compress: false, mangle: false, codegen: { removeWhitespace: false, asciiOnly: true } },
        },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      outDir: 'out/preload',
      rolldownOptions: {
        input: { index: resolve('preload/index.ts') },
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [flatIcons(), firstScript(), react(), listPackages('out/packages/renderer.json')],
    build: {
      outDir: 'out/renderer',
      // Read and compiled at every start: smaller is sooner.
      minify: true,
      rolldownOptions: {
        input: { index: resolve('renderer/index.html') },
        output: {
          codeSplitting: { groups: [firstPart] },
          // With one letter beyond ASCII in it, all of a script is kept and read with two bytes a letter.
          minify: { codegen: { asciiOnly: true } },
        },
      },
    },
  },
});
