export { order } from '../order/order.ts';
