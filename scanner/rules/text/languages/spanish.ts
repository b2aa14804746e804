import type { Language } from './language.ts';

/** Spanish: infinitive, third person (often the imperative too) and verbal noun. */
export const SPANISH: Language = {
  id: 'es',
  name: 'Spanish',
  verbStands: 'first',
  verbs: {
    retrieve: `obtener obtiene obtén obten listar lista leer lee mostrar muestra ver recuperar recupera
      devolver devuelve consultar consulta retorna retornar extraer extrae describir describe
      proporciona traer trae recopila visualizar consigue conseguir obtención lectura`,
    search: `buscar busca búsqueda encontrar encuentra filtrar filtra explorar explora recomienda
      recomendar localizar`,
    check: `verificar verifica comprobar comprueba validar valida analizar analiza comparar compara
      revisar revisa evaluar evalúa detectar detecta inspeccionar diagnosticar monitorizar
      análisis`,
    compute: `calcular calcula convertir convierte traducir traduce contar cuenta resumir resume
      transformar transforma estimar estima predecir predice formatear explica explicar cálculo`,
    observe: 'esperar espera captura',
    generate: 'generar genera construir construye producir produce diseñar',
    create: 'crear crea cree registrar registra duplicar duplica copiar copia creación redactar',
    add: 'agregar agrega añadir añade anadir insertar inserta adjuntar adjunta incorporar',
    change: `actualizar actualiza modificar modifica editar edita cambiar cambia establecer establece
      configurar configura mover mueve renombrar renombra activar activa desactivar desactiva
      habilitar deshabilitar archivar archiva reemplazar reemplaza asignar asigna marcar marca
      completar restaurar restaura importar importa sincronizar sincroniza fusionar ajustar ajusta
      actualización`,
    store: 'guardar guarda escribir escribe subir sube almacenar almacena grabar',
    'fetch-away': 'descargar descarga exportar exporta',
    grant: 'compartir comparte invitar invita otorgar otorga conceder concede autorizar',
    switch: 'seleccionar selecciona conectar conecta',
    approve: 'aprobar aprueba rechazar rechaza aceptar acepta',
    manage: 'gestionar gestiona administrar administra manejar procesar procesa controlar',
    run: `ejecutar ejecuta lanzar lanza llamar llama invocar invoca disparar dispara ejecución
      entrenar`,
    start: 'iniciar inicia comenzar comienza arrancar arranca reanudar',
    stop: 'detener detiene parar pausar pausa reiniciar reinicia apagar apaga interrumpir',
    deploy: 'desplegar despliega instalar instala implementar escalar',
    send: 'enviar envía envia notificar notifica responder responde reenviar reenvía envío',
    publish: 'publicar publica',
    drive: 'pulsar navegar navega reproducir reproduce',
    open: 'abrir abre',
    close: 'cerrar cierra finalizar finaliza',
    cancel: 'cancelar cancela anular anula',
    submit: 'presentar',
    book: 'reservar reserva',
    reset: 'restablecer restablece',
    clear: 'limpiar limpia vaciar vacía',
    remove: 'quitar quita remover remueve',
    delete: `eliminar elimina borrar borra suprimir destruir destruye eliminación borrado desinstalar
      purgar`,
    revoke: 'revocar revoca',
    pay: 'pagar paga cobrar cobra reembolsar reembolsa comprar compra facturar factura',
    trade: 'vender vende',
    'move-money': 'transferir transfiere retirar retira',
  },
  nouns: {
    money:
      'pago pagos factura facturas pedido reembolso cobro suscripción orden transferencia dinero',
    message: 'correo mensaje mensajes notificación sms email correos',
    person: 'usuario usuarios cliente clientes contacto contactos empleado',
    access: 'permiso permisos rol roles acceso',
    secret: 'contraseña token clave credenciales',
    file: 'archivo archivos fichero ficheros carpeta directorio ruta',
    code: 'código script programa',
    shell: 'comando comandos terminal',
    query: 'sql',
    host: 'contenedor servidor servicio instancia',
    small: 'etiqueta comentario caché',
    readout: 'información estado lista detalles informe datos historial clima',
    private: 'notas correo mensajes registros',
    foreign: 'noticias artículos comentarios página web',
    web: 'url sitio enlace',
  },
  markers:
    'el los las una del por con para según y que en su este esta desde al entre sobre lo se de la un como',
  joiners: 'y e o u luego',
  negations: 'no sin nunca',
};
