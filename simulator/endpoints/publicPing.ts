import { randomUUID } from 'node:crypto';
import { ok } from '../http/answer';
import type { Endpoint } from './endpoint';

/** Invoke-PublicPing: answers everybody who gets past the platform; no right is needed. */
export const publicPing: Endpoint = {
	name: 'PublicPing',
	right: 'Public',
	anyTenant: true,
	handle(_call, { clock }) {
		return ok({
			Results: {
				Message: 'Pong',
				ColdStart: false,
				Timestamp: new Date(clock.now()).toISOString(),
				RequestId: randomUUID(),
			},
		});
	},
};
