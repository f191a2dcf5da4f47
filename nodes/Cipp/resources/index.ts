import type { Resource } from '../engine/operation';
import { user } from './user';

/** Everything that the node can work on. */
export const resources: Resource[] = [user];
