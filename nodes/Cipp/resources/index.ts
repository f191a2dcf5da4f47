import type { Resource } from '../engine/operation';
import { offboarding } from './offboarding';
import { scheduledItem } from './scheduledItem';
import { user } from './user';

/** Everything that the node can work on. */
export const resources: Resource[] = [offboarding, scheduledItem, user];
