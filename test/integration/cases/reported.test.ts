import { testSuite } from '../../cases/support/test-suite.ts';

testSuite('reported', 28);
