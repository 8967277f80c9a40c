import { testSuite } from '../../cases/support/test-suite.ts';

testSuite('exports', 40);
