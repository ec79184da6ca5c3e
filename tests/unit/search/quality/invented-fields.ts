/** The words that the invented papers are made of. Fields share many of them, as real ones do. */
export interface FieldOfWork {
  topic: { id: string; name: string };
  tasks: string[];
  methods: string[];
  data: string[];
  /** Acronym and long form; some papers write the one, some the other, few both. */
  acronyms: [short: string, long: string][];
}

export const fields: FieldOfWork[] = [
  {
    topic: { id: 'retrieval', name: 'Retrieval' },
    tasks: [
      'passage retrieval',
      'question answering',
      'multi-hop question answering',
      'document ranking',
      'citation recommendation',
    ],
    methods: [
      'dense retrieval',
      'query expansion',
      'late interaction',
      'contrastive learning',
      'hybrid ranking',
      'knowledge distillation',
    ],
    data: ['web pages', 'parish registers', 'patent claims', 'recipe collections', 'court rulings'],
    acronyms: [
      ['RAG', 'retrieval-augmented generation'],
      ['DPR', 'dense passage retrieval'],
      ['HNSW', 'hierarchical navigable small world'],
    ],
  },
  {
    topic: { id: 'vision', name: 'Computer vision' },
    tasks: [
      'object detection',
      'semantic segmentation',
      'depth estimation',
      'image captioning',
      'color constancy',
    ],
    methods: [
      'masked modeling',
      'contrastive learning',
      'feature pyramids',
      'test-time adaptation',
      'sparse attention',
      'knowledge distillation',
    ],
    data: [
      'aerial photographs',
      'microscope slides',
      'dashcam videos',
      'herbarium sheets',
      'gray-scale scans',
    ],
    acronyms: [
      ['VLM', 'vision-language model'],
      ['NeRF', 'neural radiance field'],
      ['OCR', 'optical character recognition'],
    ],
  },
  {
    topic: { id: 'speech', name: 'Speech and sound' },
    tasks: [
      'speech recognition',
      'speaker diarization',
      'music transcription',
      'sound event detection',
      'voice conversion',
    ],
    methods: [
      'streaming transformers',
      'self-supervised learning',
      'data augmentation',
      'masked modeling',
      'curriculum learning',
      'teacher forcing',
    ],
    data: [
      'radio broadcasts',
      'choir recordings',
      'field recordings',
      'telephone calls',
      'lullabies',
    ],
    acronyms: [
      ['ASR', 'automatic speech recognition'],
      ['TTS', 'text to speech'],
      ['CTC', 'connectionist temporal classification'],
    ],
  },
  {
    topic: { id: 'robots', name: 'Robotics' },
    tasks: [
      'grasp planning',
      'motion planning',
      'dexterous manipulation',
      'visual navigation',
      'sim-to-real transfer',
    ],
    methods: [
      'imitation learning',
      'reinforcement learning',
      'diffusion policies',
      'world modeling',
      'curriculum learning',
      'active learning',
    ],
    data: [
      'teleoperated episodes',
      'kitchen demonstrations',
      'warehouse logs',
      'simulated rollouts',
      'tactile traces',
    ],
    acronyms: [
      ['VLA', 'vision-language-action model'],
      ['MPC', 'model predictive control'],
      ['SLAM', 'simultaneous localization and mapping'],
    ],
  },
  {
    topic: { id: 'agents', name: 'Agents' },
    tasks: [
      'tool use',
      'web navigation',
      'program repair',
      'multi-agent negotiation',
      'long-horizon planning',
    ],
    methods: [
      'reflection prompting',
      'tree search',
      'process rewards',
      'reinforcement learning',
      'memory consolidation',
      'self-play',
    ],
    data: [
      'browser traces',
      'issue trackers',
      'dialog transcripts',
      'spreadsheet sessions',
      'text adventures',
    ],
    acronyms: [
      ['MCTS', 'Monte Carlo tree search'],
      ['PRM', 'process reward model'],
      ['GUI', 'graphical user interface'],
    ],
  },
  {
    topic: { id: 'alignment', name: 'Alignment' },
    tasks: [
      'preference optimization',
      'hallucination detection',
      'refusal calibration',
      'reward modeling',
      'value elicitation',
    ],
    methods: [
      'direct feedback',
      'constitutional critique',
      'red teaming',
      'process rewards',
      'conformal prediction',
      'self-play',
    ],
    data: [
      'annotator disagreements',
      'policy documents',
      'survey answers',
      'dialog transcripts',
      'labeled refusals',
    ],
    acronyms: [
      ['RLHF', 'reinforcement learning from human feedback'],
      ['DPO', 'direct preference optimization'],
      ['IRL', 'inverse reinforcement learning'],
    ],
  },
  {
    topic: { id: 'efficiency', name: 'Efficient models' },
    tasks: [
      'model compression',
      'long-context inference',
      'on-device decoding',
      'cache eviction',
      'expert routing',
    ],
    methods: [
      'post-training quantization',
      'sparse attention',
      'low-rank adaptation',
      'speculative decoding',
      'structured pruning',
      'knowledge distillation',
    ],
    data: [
      'mixed workloads',
      'synthetic prompts',
      'code repositories',
      'server traces',
      'multilingual corpora',
    ],
    acronyms: [
      ['MoE', 'mixture of experts'],
      ['LoRA', 'low-rank adaptation'],
      ['PTQ', 'post-training quantization'],
    ],
  },
  {
    topic: { id: 'medicine', name: 'Medicine' },
    tasks: [
      'tumor segmentation',
      'report generation',
      'drug discovery',
      'triage prediction',
      'sleep staging',
    ],
    methods: [
      'federated learning',
      'self-supervised learning',
      'active learning',
      'survival modeling',
      'conformal prediction',
      'graph reasoning',
    ],
    data: [
      'hospital records',
      'chest radiographs',
      'pathology slides',
      'bedside monitors',
      'lab notebooks',
    ],
    acronyms: [
      ['EHR', 'electronic health record'],
      ['ECG', 'electrocardiogram'],
      ['GNN', 'graph neural network'],
    ],
  },
];

/** What each paper is about besides its field, as a title and as a sentence has it: what a reader may remember of it. */
export const settings: [title: string, sentence: string][] = [
  ['Beekeeping', 'beekeepers who inspect their hives'],
  ['Harbor Cranes', 'crane operators in a busy harbor'],
  ['Choir Rehearsals', 'amateur choirs during rehearsal'],
  ['Greenhouse Tomatoes', 'growers of greenhouse tomatoes'],
  ['Night Trains', 'dispatchers of night trains'],
  ['Glacier Surveys', 'surveyors on alpine glaciers'],
  ['Museum Archives', 'archivists of small museums'],
  ['Chess Endgames', 'players of chess endgames'],
  ['Lighthouse Keepers', 'keepers of remote lighthouses'],
  ['Bakery Ovens', 'bakers who watch their ovens'],
  ['Coral Reefs', 'divers who count coral reefs'],
  ['Theater Lighting', 'technicians in theater lighting'],
  ['Bicycle Couriers', 'bicycle couriers in traffic'],
  ['Pottery Kilns', 'potters who fire their kilns'],
  ['Village Schools', 'teachers in village schools'],
  ['Wind Turbines', 'inspectors of wind turbines'],
  ['Puppet Theaters', 'puppeteers and their audience'],
  ['Orchard Frost', 'farmers who fear orchard frost'],
  ['Library Catalogs', 'librarians who write catalog cards'],
  ['Submarine Cables', 'crews that mend submarine cables'],
  ['Sheepdog Trials', 'shepherds and their dogs'],
  ['Clock Repair', 'menders of church clocks'],
  ['Ferry Timetables', 'passengers of island ferries'],
  ['Sign Painting', 'painters of shop signs'],
  ['Volcano Monitoring', 'observers of restless volcanoes'],
  ['Paper Mills', 'workers in paper mills'],
  ['Street Markets', 'sellers on street markets'],
  ['Bird Migration', 'watchers of bird migration'],
  ['Salt Marshes', 'botanists in salt marshes'],
  ['Elevator Maintenance', 'mechanics of old elevators'],
];

export const firstNames =
  'Ada Bo Cy Dana Edda Farid Greta Hana Ilse Jürgen Kaito Łukasz Maëlle Noor Ömer Paula Qing Renée Søren Tomás Ursula Vikram Wei Ximena Yuki Zoë'.split(
    ' ',
  );
export const lastNames =
  'Quill Finch Marsh Müller Ångström Núñez Wójcik Çelik O’Neill Sørensen Björk Nakamura Zhang Wang Nguyễn Okafor Haddad Schäfer Lindqvist Dvořák Kowalski Ibáñez Fontaine Petrov Rao Osei Vandenberg Castellano Whitfield Grünwald Hoffmann Tanaka Abernathy Kjær Ružička'.split(
    ' ',
  );

/** Model names: stems that are near one another and far apart. */
export const stems =
  'Quill Pebble Harbor Vellum Moss Orchard Tern Lantern Gate Fen Kestrel Thimble Bramble Cobalt Juniper Saffron Marlin Onyx Plover Sable'.split(
    ' ',
  );
export const forms: ((stem: string, number: number) => string)[] = [
  (stem, n) => `${stem}Net-${n}`,
  (stem) => `${stem}ViT`,
  (stem, n) => `${stem.toUpperCase()}-${n}B`,
  (stem, n) => `${stem}${n}`,
  (stem) => `${stem}BERT`,
  (stem, n) => `${stem}-${n}`,
  (stem) => `${stem}Former`,
  (stem, n) => `${stem} ${n}`,
];

export const venues = [
  'NeurIPS',
  'ICLR',
  'ACL',
  'CVPR',
  'Interspeech',
  'Transactions on Quiet Machines',
];

/** American and British; papers of British authors have the latter. */
export const spellings: [american: string, british: string][] = [
  ['color', 'colour'],
  ['modeling', 'modelling'],
  ['harbor', 'harbour'],
  ['optimization', 'optimisation'],
  ['tumor', 'tumour'],
  ['labeled', 'labelled'],
  ['theater', 'theatre'],
  ['dialog', 'dialogue'],
  ['catalog', 'catalogue'],
  ['behavior', 'behaviour'],
  ['generalization', 'generalisation'],
  ['localization', 'localisation'],
  ['quantization', 'quantisation'],
  ['diarization', 'diarisation'],
  ['analyze', 'analyse'],
  ['fiber', 'fibre'],
  ['gray', 'grey'],
  ['organize', 'organise'],
];

export const foreignPapers: [title: string, abstract: string][] = [
  [
    '大规模语言模型的高效推理',
    '本文研究大规模语言模型的推理效率。我们提出一种稀疏注意力方法，在多个基准上减少内存。',
  ],
  [
    '面向医学影像的自监督学习',
    '本文提出一种面向医学影像的自监督学习框架，在胸片数据集上验证其效果。',
  ],
  ['基于强化学习的机器人抓取', '我们利用强化学习训练机器人抓取物体，并在仿真与真实环境中评估。'],
  [
    '日本語の音声認識における雑音への頑健性',
    '本研究では、雑音下の日本語音声認識を扱う。データ拡張により誤り率が下がる。',
  ],
  [
    '大規模言語モデルの評価手法',
    '大規模言語モデルの評価手法を整理し、ベンチマークの偏りを調べる。',
  ],
  [
    '検索拡張生成による質問応答',
    '検索拡張生成を用いた質問応答システムを提案し、文書の選択が回答に与える影響を調べる。',
  ],
];
