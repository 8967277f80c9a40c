import { testSuite } from '../../cases/support/test-suite.ts';

testSuite('deep', 10);
