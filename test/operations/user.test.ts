import { CASES } from '../user/cases';
import type * as quickSleep from '../waiting/quickSleep';
import { describeResource } from './matrix';

// What only reads is asked again after seconds when CIPP fails.
jest.mock('n8n-workflow', () =>
	jest.requireActual<typeof quickSleep>('../waiting/quickSleep').workflowModule(),
);

describeResource('user', CASES);
