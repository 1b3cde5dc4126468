/** What the browser door and the launcher say. */
export const doors = {
  linkUsed:
    'Liên kết này đã được dùng hoặc đã hết hiệu lực. Hãy chạy lại “npm start” để có liên kết mới.',
  notFound: 'Không có trang này.',
} as const;
