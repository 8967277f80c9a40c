import { testSuite } from '../../cases/support/test-suite.ts';

testSuite('neighbors', 55);
