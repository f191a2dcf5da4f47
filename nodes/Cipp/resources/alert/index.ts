import type { Resource } from '../../engine/operation';
import { asOperation } from '../../engine/operation';
import { snoozeAlert } from './snooze.operation';

/** What CIPP's scripted alerts have found. */
export const alert: Resource = {
	name: 'Alert',
	value: 'alert',
	operations: [asOperation(snoozeAlert)],
};
