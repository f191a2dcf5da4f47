import type { ValuesOf } from '../../../forms/part';
import type { TenantParams } from '../../../nouns/tenant/params';
import type { OPTIONS, PARTS } from './fields';

/** Parameters of a new group. */
export type NewGroup = TenantParams & ValuesOf<typeof PARTS> & ValuesOf<typeof OPTIONS>;
