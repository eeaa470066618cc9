// Written into the core of the index: browsers fetch them with it, and need not wait for more script.

/** Words of grammar: they help a phrase, and are not missed where they are absent. */
export const grammarWords = [
  'và là của các những được cho có trong về với để này đó khi thì mà ở tại theo từ đến bao nhiêu nào gì',
  'ai đâu sao như thế bị hay hoặc bởi vì một cái sự việc ra vào mấy phải mỗi tôi không làm còn mình ông',
  'bà do ạ nhé nhỉ vậy hả xin đã đang sẽ rồi cần muốn nên giúp anh chị quá lắm nữa',
].join(' ');

/** What people say around what they ask for. */
export const askingPhrases = [
  'cho hỏi|cho tôi hỏi|cho em hỏi|xin hỏi|cho biết|làm sao|làm thế nào|như thế nào|thế nào|bao nhiêu',
  'bao nhiêu người|bao giờ|khi nào|lúc nào|ở đâu|vào đâu|về đâu|chỗ nào|nơi nào|năm nào|ngày nào',
  'tháng nào|xã nào|người nào|là gì|là ai|là sao|nghĩa là|vì sao|tại sao|có phải|hay không|được không',
  'có không|bao lâu|mấy giờ|cái gì|những gì|bài về|thông tin về|bây giờ|đồng chí|ai|gì|nào',
].join('|');
