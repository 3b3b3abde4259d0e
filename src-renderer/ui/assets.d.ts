/** Style sheets are bundled by vite; importing one has an effect and no value. */
declare module '*.css';
