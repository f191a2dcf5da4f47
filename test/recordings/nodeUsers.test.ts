import type * as quickSleep from '../waiting/quickSleep';
import { describeReplays } from './replay';

jest.mock('n8n-workflow', () =>
	jest.requireActual<typeof quickSleep>('../waiting/quickSleep').workflowModule(),
);

describeReplays(({ node }) => node?.resource === 'user');
