import type { Task } from './task';

/**
 * Gives all names of a tenant under which CIPP may have stored a task: default domain, initial
 * domain and customer ID, in small letters. For a tenant that is not known, the name that was given.
 */
export type TenantNames = (tenant: string) => string[];

/**
 * Whether a task belongs to a tenant. CIPP stores a task under the text that came with it, and only
 * from 10.8.0 on it lists a customer ID as the default domain (`Invoke-ListScheduledItems`).
 *
 * @param tenant any name of the tenant
 * @param namesOf all names of it
 */
export function isOfTenant(task: Task, tenant: string, namesOf: TenantNames): boolean {
	return namesOf(tenant).includes(task.tenant.trim().toLowerCase());
}
