declare module 'virtual:messages/*' {
  const messages: Record<import('./language').Language, import('./say').Messages>;
  export default messages;
}
