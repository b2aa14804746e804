import type { Language } from './language.ts';
import { spanishFormsOf } from './romance-forms.ts';

/** Spanish: infinitive, third person (often the imperative too) and verbal noun. */
export const SPANISH: Language = {
  id: 'es',
  name: 'Spanish',
  verbStands: 'first',
  verbEndings: 'ar er ir',
  verbs: {
    retrieve: `dime dame visualiza reporta obtener obtiene obtén obten listar lista leer lee mostrar muestra ver recuperar recupera
      devolver devuelve consultar consulta retorna retornar extraer extrae describir
      describe proporciona traer trae recopila visualizar consigue conseguir obtención
      lectura presenta indica indicar entrega entregar enumera enumerar informa cargar carga
      acceder accede`,
    search: `localiza buscar busca búsqueda encontrar encuentra filtrar filtra explorar explora recomienda
      recomendar localizar rastrea rastrear ubica ubicar averigua averiguar sugiere sugerir`,
    check: `revisión auditoría diagnóstico seguimiento monitoreo monitoriza verificar verifica comprobar comprueba validar valida analizar analiza comparar compara
      revisar revisa evaluar evalúa detectar detecta inspeccionar diagnosticar monitorizar
      análisis monitorea monitorear supervisa supervisar audita auditar examina examinar
      inspecciona diagnostica prueba probar chequea mide medir`,
    compute: `conversión clasifica planifica pregunta transcribe calcular calcula convertir convierte traducir traduce contar cuenta resumir resume
      transformar transforma estimar estima predecir predice formatear explica explicar
      cálculo interpreta interpretar codifica decodifica formatea simula simular proyecta
      suma`,
    observe: 'esperar espera captura',
    generate: `generar genera construir construye producir produce diseñar redacta elabora elaborar diseña
      dibuja confecciona`,
    create: `emite emitir crear crea cree duplicar duplica copiar copia creación redactar da clona
      clonar inicializa prepara preparar`,
    add: 'comentar comenta inserción pon poner pone agregar agrega añadir añade anadir insertar inserta adjuntar adjunta incorporar',
    change: `edición enlazar enlaza vincular vincula asociar asocia relacionar revertir revierte deshacer deshace liberar libera suscribe sustituye actualizar actualiza modificar modifica editar edita cambiar cambia establecer establece
      configurar configura mover mueve renombrar renombra activar activa desactivar
      desactiva habilitar deshabilitar archivar archiva reemplazar reemplaza asignar asigna
      marcar marca completar restaurar restaura importar importa sincronizar sincroniza
      fusionar ajustar ajusta actualización corrige corregir rota rotar completa desbloquea
      desbloquear bloquea bloquear silencia silenciar etiqueta etiquetar anota anotar ordena
      ordenar suspende suspender reactiva reactivar renueva renovar migra migrar habilita
      deshabilita mezcla vincula vincular enlaza enlazar asocia
      asociar inactiva inactivar desvincula desvincular`,
    store: `registrar registra persiste persistir apunta apuntar guardar guarda escribir escribe subir sube almacenar almacena grabar graba respalda
      respaldar`,
    'fetch-away': 'descargar descarga exportar exporta',
    grant:
      'compartir comparte invitar invita otorgar otorga conceder concede autorizar delega delegar',
    switch: 'seleccionar selecciona conectar conecta elige elegir',
    approve: 'confirma confirmar aprobar aprueba rechazar rechaza aceptar acepta',
    manage: `gestión gestionar gestiona administrar administra manejar procesar procesa controlar`,
    run: `reintenta ejecutar ejecuta lanzar lanza llamar llama invocar invoca disparar dispara ejecución
      entrenar corre correr entrena`,
    start: 'iniciar inicia comenzar comienza arrancar arranca reanudar reanuda enciende encender',
    stop: 'detener detiene parar pausar pausa reiniciar reinicia apagar apaga interrumpir interrumpe',
    deploy:
      'aplicar aplica desplegar despliega instalar instala implementar escalar implementa escala',
    send: `enviar envía envia notificar notifica responder responde reenviar reenvía envío manda mandar
      avisa avisar deriva derivar alerta alertar contesta contestar`,
    publish: 'publicar publica',
    drive: 'pulsar navegar navega reproducir reproduce',
    open: 'abrir abre',
    close: 'cerrar cierra finalizar finaliza',
    cancel: 'cancelar cancela anular anula',
    submit: 'solicita solicitar presentar',
    book: 'reservar reserva programa programar agenda agendar',
    reset: 'resetea resetear restablecer restablece',
    clear: 'limpiar limpia vaciar vacía vacia',
    remove: 'quitar quita remover remueve expulsa expulsar',
    delete: `eliminar elimina borrar borra suprimir destruir destruye eliminación borrado desinstalar
      purgar suprime purga desinstala`,
    revoke: 'revocar revoca',
    pay: `dona apuesta pagar paga cobrar cobra reembolsar reembolsa comprar compra facturar factura abona abonar
      reembolso   recarga recargar adquiere adquirir`,
    trade: 'vender vende',
    'move-money': 'transferir transfiere retirar retira deposita depositar',
    light: `haz fuerza forzar realizar realiza hacer hace efectuar efectúa efectua llevar`,
  },
  formsOf: spanishFormsOf,
  nounEndings: 'ción',
  verbalNouns:
    'auditoría diagnóstico seguimiento monitoreo gestión lectura búsqueda análisis cálculo captura envío borrado reembolso edición inserción conversión revisión',
  nouns: {
    money: `pago pagos factura facturas pedido reembolso cobro suscripción orden transferencia dinero
      compra compras cobros`,
    message: 'correo mensaje mensajes notificación sms email correos',
    person:
      'usuaria pacientes contactos empleada alumno alumnos miembro miembros persona personas inquilino usuario usuarios cliente clientes contacto contactos empleado paciente pacientes empleados',
    access: 'contraseña permiso permisos rol roles acceso',
    secret: 'secreto secretos claves credencial contraseña token clave credenciales',
    file: 'archivo archivos fichero ficheros carpeta directorio ruta',
    code: 'código script programa',
    shell: 'comando comandos terminal',
    query: 'sql',
    host: 'contenedor servidor servicio instancia',
    small:
      'tarea carrito favorito favoritos recordatorio recordatorios filtro marcador borrador etiqueta comentario caché comentarios etiquetas',
    readout: 'información estado lista detalles informe datos historial clima',
    private:
      'pagos facturas cobros gastos alquileres recuerdos memorias saldo saldos cartera posiciones transcripción grabación conversación conversaciones calendario agenda cámara movimientos correos notas correo mensajes registros',
    health:
      'glucosa glucemia pulsaciones sueño síntomas vacunas alergias clínica clínico médica médico médicas médicos entrenamientos',
    foreign:
      'correos correo mensajes conversación reseñas publicaciones videos vídeos noticias artículos comentarios página web',
    web: 'url sitio enlace',
    booking: 'vuelo hotel habitación billete',
    device: `cámara cerradura altavoz luz luces puerta termostato garaje persiana enchufe ventilador robot dron televisor lámpara bombilla alarma sirena motor bomba válvula`,
  },
  glosses: {
    link: 'vínculo vínculos enlace enlaces',
    convert: 'convertir convierte',
    build: 'construir construye',
    meeting: 'reunión reuniones',
    appointment: 'cita citas turno turnos',
    event: 'evento eventos',
    invitation: 'invitación invitaciones',
    request: 'solicitud solicitudes petición peticiones',
    issue: 'incidencia incidencias',
    ticket: 'ticket tickets',
    task: 'tarea tareas',
    lead: 'prospecto prospectos',
    draft: 'borrador borradores',
    comment: 'comentario comentarios',
    note: 'nota notas',
    review: 'reseña reseñas',
    plan: 'plan planes',
    campaign: 'campaña campañas',
    screenshot: 'captura pantallazo',
    report: 'informe reporte informes reportes',
    summary: 'resumen',
    question: 'pregunta preguntas',
    model: 'modelo modelos',
    image: 'imagen imágenes foto fotos',
    product: 'producto productos',
    category: 'categoría categorías',
    document: 'documento documentos',
    project: 'proyecto proyectos',
    repository: 'repositorio repositorios',
    database: 'base',
    record: 'registro',
    playlist: 'lista',
    song: 'canción',
    room: 'sala salas',
    employee: 'empleado empleados trabajador trabajadores',
    patient: 'paciente pacientes',
    customer: 'cliente clientes',
    user: 'usuario usuarios',
    group: 'grupo grupos',
    channel: 'canal canales',
    password: 'contraseña contraseñas',
    invoice: 'factura facturas',
    subscription: 'suscripción suscripciones',
    refund: 'reembolso reembolsos',
    discount: 'descuento descuentos',
    coupon: 'cupón cupones',
    stock: 'inventario existencias',
    price: 'precio precios',
    log: 'registros bitácora',
    branch: 'rama ramas',
    window: 'ventana',
    tab: 'pestaña pestañas',
    button: 'botón',
  },
  markers:
    'el los las una del por con para según y que en su este esta desde al entre sobre lo se de la un como',
  joiners: 'y e o u luego',
  negations: 'no sin nunca',
};
