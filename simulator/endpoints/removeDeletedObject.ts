import { attempt, tenantNamed } from './attempt';
import type { Endpoint } from './endpoint';
import { namesIn, takeDeleted } from './execRestoreDeleted';

/** Invoke-RemoveDeletedObject: destroys a deleted item. */
export const removeDeletedObject: Endpoint = {
	name: 'RemoveDeletedObject',
	right: 'Tenant.Directory.ReadWrite',
	handle(call, state) {
		const id = call.either('ID') ?? '';
		return attempt(
			() => {
				takeDeleted(tenantNamed(state, call.either('tenantFilter')), id);
				return `Successfully permanently deleted item with ID: '${id}'${namesIn(call)}`;
			},
			500,
			(error) => `Failed to permanently delete item with ID: ${id}${namesIn(call)} Error: ${error}`,
		);
	},
};
