import { describeReplays } from './replay';

describeReplays(({ node }) => node?.resource === 'user');
