import type { INodeProperties } from 'n8n-workflow';

import type { ItemReader } from '../engine/itemReader';
import { tenantField } from '../fields/tenant';
import type { ReadDefinition } from './readOperation';
import { readOperation } from './readOperation';
import type { TenantParams } from './tenantParams';
import { readTenant } from './tenantParams';

/** An operation that reads something of a whole tenant. */
interface TenantRead<More> extends Omit<
	ReadDefinition<TenantParams & More>,
	'fields' | 'read' | 'subject'
> {
	/** Fields after Tenant. */
	fields?: INodeProperties[];
	/** Reads those fields. */
	readMore?(item: ItemReader): More;
}

/** Completes the definition of an operation that reads something of a whole tenant. */
export function readingOfTenant<More extends object = object>(definition: TenantRead<More>) {
	const { readMore, fields = [] } = definition;
	return readOperation<TenantParams & More>({
		...definition,
		fields: [tenantField(), ...fields],
		read: (item) => ({ ...readTenant(item), ...readMore?.(item) }) as TenantParams & More,
		subject: ({ tenant }) => tenant,
	});
}
