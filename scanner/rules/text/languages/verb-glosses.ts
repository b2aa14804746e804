/**
 * Verbs of all the other languages by the English one that they stand for, where a verb of the same class
 * has senses of its own: what an English verb amounts to with an object, these do as well.
 */
export const VERB_GLOSSES: Readonly<Record<string, string>> = {
  export:
    '导出 匯出 エクスポート 내보내 экспорт экспортировать экспортирует exportar exporta exporter exporte exportieren exportiert',
  download:
    '下载 下載 ダウンロード 다운로드 скачать скачивает скачивание descargar descarga baixar baixa télécharger télécharge herunterladen',
  upload: '上传 上傳 アップロード 업로드 subir sube téléverser hochladen',
  move: '移动 移動 移至 移到 이동 переместить перемещает mover mueve move déplacer déplace verschieben verschiebt',
  import:
    '导入 匯入 インポート импортировать импортирует importar importa importer importe importieren importiert',
  sync: '同步 同期 동기화 синхронизирует sincronizar sincroniza synchroniser synchronise synchronisiert',
  update:
    '更新 업데이트 갱신 обновить обновляет обновление actualizar actualiza atualizar atualiza actualiser actualise aktualisieren aktualisiert aktualisiere',
  wait: '等待 待機 待つ 待ち 대기 esperar espera aguardar aguarda attendre attend warten wartet ждет ждёт ожидает ожидать',
  install:
    '安装 安裝 インストール 설치 установка instalar instala installer installe installieren installiert',
};
