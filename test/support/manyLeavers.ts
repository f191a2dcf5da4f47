import type { IDataObject } from 'n8n-workflow';

/** @returns so many different leavers of one tenant, `user0@contoso.com` and so on */
export function manyLeavers(count: number): IDataObject[] {
	return Array.from({ length: count }, (_, number) => ({
		tenant: 'contoso.com',
		upn: `user${number}@contoso.com`,
	}));
}
