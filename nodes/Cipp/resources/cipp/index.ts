import type { Resource } from '../../engine/operation';
import { asOperation } from '../../engine/operation';
import { connectWebhook } from './connectWebhook.operation';

/** CIPP itself: its settings. */
export const cipp: Resource = {
	name: 'CIPP',
	value: 'cipp',
	operations: [asOperation(connectWebhook)],
};
