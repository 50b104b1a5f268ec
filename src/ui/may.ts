/** Whether something is allowed where the cycle stands: what the server would refuse is not offered. */
import type { Home } from '../app/api.types.ts';
import type { Action } from '../core/plan/cycle.ts';

export const may = ({ cycle }: Home, action: Action): boolean => cycle.allowed.includes(action);
