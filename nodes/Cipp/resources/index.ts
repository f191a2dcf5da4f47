import type { Resource } from '../engine/operation';
import { alert } from './alert';
import { cipp } from './cipp';
import { offboarding } from './offboarding';
import { scheduledItem } from './scheduledItem';
import { user } from './user';

/** Everything that the node can work on. */
export const resources: Resource[] = [alert, cipp, offboarding, scheduledItem, user];
